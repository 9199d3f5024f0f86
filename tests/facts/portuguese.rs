//! Portuguese: decimal comma, R$, 3 de março, segunda-feira.

use super::common::{Row, reads};

#[test]
fn quantities() {
    let rows: &[Row] = &[
        ("A cidade pagou 1,5 milhão de reais pela ponte.", &["1500000 BRL"]),
        ("A cidade pagou R$ 5,2 milhões pela ponte.", &["5200000 BRL"]),
        ("A cidade pagou R$5,2 milhões pela ponte.", &["5200000 BRL"]),
        ("A dívida chega a 2,3 bilhões de dólares.", &["2300000000 USD"]),
        ("A dívida chega a dois mil milhões de euros.", &["2000000000 EUR"]),
        ("Cerca de 12.000 pessoas foram às ruas.", &["12000"]),
        ("Cerca de 12 mil pessoas foram às ruas.", &["12000"]),
        ("O clube deve 1.250,50 euros ao banco.", &["1250.5 EUR"]),
        ("O bilhete custa 5,20 € na entrada.", &["5.2 EUR"]),
        ("O desemprego caiu para 5,4 por cento.", &["5.4 %"]),
        ("O desemprego caiu para 5,4%.", &["5.4 %"]),
        ("O partido perdeu três pontos percentuais.", &["3 points"]),
        ("Doze casas arderam no centro velho.", &["12"]),
        ("O acidente deixou vinte e um feridos.", &["21"]),
        ("Na sala havia trezentos convidados.", &["300"]),
        ("Na sala havia duzentas e quarenta cadeiras.", &["240"]),
        ("O fogo destruiu mil e quinhentas atas.", &["1500"]),
        ("Quase meio milhão de pessoas deixou o país.", &["500000"]),
        ("A sessão durou meia hora.", &["0.5 hour"]),
        ("Dois terços dos eleitores disseram sim.", &["0.6667"]),
        ("Um terço da colheita se perdeu.", &["0.3333"]),
        ("Um em cada quatro passageiros adoeceu.", &["0.25"]),
        ("A ponte custou milhão e meio de euros.", &["1500000 EUR"]),
        ("Três quartos das casas ficaram sem luz.", &["0.75"]),
        ("A pensão tem três quartos e uma sala.", &["3"]),
        ("Metade da colheita se perdeu.", &["0.5"]),
        ("Foi a terceira greve do inverno.", &["no. 3"]),
        ("É a 12ª tentativa de reabrir o porto.", &["no. 12"]),
        ("Uma dúzia de ovelhas cruzou a estrada.", &["12"]),
        ("Milhares de pessoas foram às ruas.", &["~1000"]),
        ("O motorista, de 45 anos, saiu ileso.", &["45 year"]),
        ("A estrada tem 8,5 km.", &["8.5 kilometer"]),
        ("O navio levava 300 toneladas de trigo.", &["300 tonne"]),
        ("Cem moradores assinaram a carta.", &["100"]),
    ];
    reads("pt", rows);
}

#[test]
fn dates() {
    let rows: &[Row] = &[
        ("O julgamento começou em 3 de março de 2021 em Kessel.", &["2021-03-03"]),
        ("O julgamento começou no dia 3 de março.", &["--03-03"]),
        ("A votação será na segunda-feira, 3 de outubro de 2022.", &["Mon 2022-10-03"]),
        ("Há duas versões. A segunda é mais longa, e a quarta nem existe.", &["2", "no. 2", "no. 4"]),
        ("O museu abre de segunda a sexta.", &["Mon", "Fri"]),
        ("A votação será na sexta-feira.", &["Fri"]),
        ("Ela chegou a Kessel em setembro de 2015.", &["2015-09"]),
        ("No dia 1º de maio a cidade fecha.", &["--05-01"]),
        ("A última loja fechou no sábado.", &["Sat"]),
        ("O jogo começa às 18h30 no estádio.", &["18:30"]),
        ("O jogo começa às 18:30 no estádio.", &["18:30"]),
        ("O trem sai às 9h do porto.", &["09:00"]),
        ("Nos anos 1990 havia ali um cinema.", &["1990s"]),
        ("A casa está vazia desde 1998.", &["1998"]),
        ("O contrato de 03/03/2021 não vale.", &["2021-03-03"]),
    ];
    reads("pt", rows);
}

#[test]
fn quotations() {
    let rows: &[Row] = &[
        ("“Não vamos ceder”, disse a ministra.", &["“Não vamos ceder”"]),
        ("«Não vamos ceder», disse a ministra.", &["“Não vamos ceder”"]),
        ("\"Não vamos ceder\", disse a ministra.", &["“Não vamos ceder”"]),
        ("O prefeito falou em ‘vergonha’ para todos.", &["“vergonha”"]),
    ];
    reads("pt", rows);
}
