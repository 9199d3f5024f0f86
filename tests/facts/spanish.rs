//! Spanish: decimal comma, mil millones, 3 de marzo, « … » and “…”.

use super::common::{Row, reads};

#[test]
fn quantities() {
    let rows: &[Row] = &[
        ("La ciudad pagó 1,5 millones de euros por el puente.", &["1500000 EUR"]),
        ("La deuda llega a dos mil millones de dólares.", &["2000000000 USD"]),
        ("La deuda llega a 2.300 millones de euros.", &["2300000000 EUR"]),
        ("Unas 12.000 personas salieron a la calle.", &["12000"]),
        ("Unas 12 000 personas salieron a la calle.", &["12000"]),
        ("El club debe 1.250,50 euros al banco.", &["1250.5 EUR"]),
        ("La entrada cuesta 5,20 € en la taquilla.", &["5.2 EUR"]),
        ("El paro bajó al 5,4 por ciento.", &["5.4 %"]),
        ("El paro bajó al 5,4 %.", &["5.4 %"]),
        ("El paro bajó al 5,4% en la costa.", &["5.4 %"]),
        ("El partido perdió tres puntos porcentuales.", &["3 points"]),
        ("Doce casas ardieron en el casco viejo.", &["12"]),
        ("El accidente dejó veintiún heridos.", &["21"]),
        ("El accidente dejó treinta y dos heridos.", &["32"]),
        ("En la sala había trescientos invitados.", &["300"]),
        ("El incendio destruyó mil quinientas actas.", &["1500"]),
        ("Cerca de medio millón de personas dejó el país.", &["500000"]),
        ("La sesión duró media hora.", &["0.5 hour"]),
        ("Dos tercios de los votantes dijeron que sí.", &["0.6667"]),
        ("Un tercio de la cosecha se perdió.", &["0.3333"]),
        ("El puente costó un millón y medio de euros.", &["1500000 EUR"]),
        ("Tres cuartas partes de las casas quedaron sin luz.", &["0.75"]),
        ("El molino recibió dos quintales de trigo.", &["2 quintal"]),
        ("La mitad de la cosecha se perdió.", &["0.5"]),
        ("Fue la tercera huelga del invierno.", &["no. 3"]),
        ("Es el 12º intento de reabrir el puerto.", &["no. 12"]),
        ("Una docena de ovejas cruzó la carretera.", &["12"]),
        ("Miles de personas salieron a la calle.", &["~1000"]),
        ("El conductor, de 45 años, salió ileso.", &["45 year"]),
        ("La carretera mide 8,5 km.", &["8.5 kilometer"]),
        ("El barco llevaba 300 toneladas de trigo.", &["300 tonne"]),
        ("Tres veces llamó el alcalde al puerto.", &["3 times"]),
        ("Cien vecinos firmaron la carta.", &["100"]),
    ];
    reads("es", rows);
}

#[test]
fn dates() {
    let rows: &[Row] = &[
        ("El juicio empezó el 3 de marzo de 2021 en Kessel.", &["2021-03-03"]),
        ("El juicio empezó el 3 de marzo.", &["--03-03"]),
        ("La votación será el lunes 3 de octubre de 2022.", &["Mon 2022-10-03"]),
        ("La votación será el lunes, 3 de octubre.", &["Mon --10-03"]),
        ("Llegó a Kessel en septiembre de 2015.", &["2015-09"]),
        ("El 1 de mayo cierra la ciudad entera.", &["--05-01"]),
        ("El último comercio cerró el sábado.", &["Sat"]),
        ("El partido empieza a las 18:30 en el estadio.", &["18:30"]),
        ("El partido empieza a las 18.30 horas en el estadio.", &["18:30"]),
        ("El tren sale a las 9 horas del puerto.", &["09:00"]),
        ("En los años 1990 había allí un cine.", &["1990s"]),
        ("La casa está vacía desde 1998.", &["1998"]),
        ("El contrato del 03/03/2021 no vale.", &["2021-03-03"]),
    ];
    reads("es", rows);
}

#[test]
fn quotations() {
    let rows: &[Row] = &[
        ("«No vamos a ceder», dijo la ministra.", &["“No vamos a ceder”"]),
        ("“No vamos a ceder”, dijo la ministra.", &["“No vamos a ceder”"]),
        ("\"No vamos a ceder\", dijo la ministra.", &["“No vamos a ceder”"]),
        ("La ministra preguntó: «¿Quién paga el puente?».", &["“¿Quién paga el puente?”"]),
        ("El alcalde habló de una ‘vergüenza’ para todos.", &["“vergüenza”"]),
    ];
    reads("es", rows);
}
