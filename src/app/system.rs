//! What the desktop asks for: dark colours, more contrast.
//!
//! It is asked of the settings portal (`org.freedesktop.portal.Settings`), which every larger Linux desktop has: the
//! toolkit knows of no contrast at all, and on X11 not of dark colours either.

/// What the desktop asks for. Nothing where it does not say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct System {
    /// Light letters on dark ground.
    pub dark: Option<bool>,
    /// More contrast than usual.
    pub contrast: Option<bool>,
}

impl System {
    /// Takes one answer of the portal: a key of `org.freedesktop.appearance` and its number.
    #[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "other systems have no portal"))]
    fn take(&mut self, key: &str, number: u32) {
        match key {
            // 0 is no preference, 1 dark, 2 light.
            "color-scheme" => self.dark = (number != 0).then_some(number == 1),
            // 0 is no preference, 1 high.
            "contrast" => self.contrast = Some(number == 1),
            _ => {}
        }
    }
}

/// Asks the desktop in the background and tells each answer, now and whenever it changes.
#[cfg(target_os = "linux")]
pub fn follow(tell: impl Fn(System) + Send + 'static) {
    std::thread::spawn(move || {
        // A desktop without a bus or a portal asks for nothing.
        let _ = pollster::block_on(portal::follow(&tell));
    });
}

/// Elsewhere the toolkit's answer has to do.
#[cfg(not(target_os = "linux"))]
pub fn follow(_tell: impl Fn(System) + Send + 'static) {}

#[cfg(target_os = "linux")]
mod portal {
    use std::future::poll_fn;
    use std::pin::pin;

    use zbus::export::futures_core::Stream as _;
    use zbus::zvariant::{OwnedValue, Value};
    use zbus::{Connection, Proxy, Result};

    use super::System;

    /// The group of settings that hold for all programs.
    const GROUP: &str = "org.freedesktop.appearance";

    pub async fn follow(tell: &impl Fn(System)) -> Result<()> {
        let bus = Connection::session().await?;
        let path = "/org/freedesktop/portal/desktop";
        let portal = Proxy::new(&bus, "org.freedesktop.portal.Desktop", path, "org.freedesktop.portal.Settings").await?;
        let mut changes = pin!(portal.receive_signal("SettingChanged").await?);
        let mut system = System::default();
        for key in ["color-scheme", "contrast"] {
            // Older portals do not know every key.
            let answer: Result<OwnedValue> = portal.call("Read", &(GROUP, key)).await;
            if let Some(number) = answer.ok().as_deref().and_then(number) {
                system.take(key, number);
            }
        }
        tell(system);
        while let Some(change) = poll_fn(|cx| changes.as_mut().poll_next(cx)).await {
            let body = change.body();
            let (group, key, value): (&str, &str, Value<'_>) = body.deserialize()?;
            if let (GROUP, Some(number)) = (group, number(&value)) {
                system.take(key, number);
                tell(system);
            }
        }
        Ok(())
    }

    /// The number in an answer, which older portals wrap twice.
    fn number(value: &Value<'_>) -> Option<u32> {
        match value {
            Value::U32(number) => Some(*number),
            Value::Value(inner) => number(inner),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::System;

    #[test]
    fn no_preference_is_no_answer_and_a_change_of_one_leaves_the_other() {
        let mut system = System::default();
        system.take("color-scheme", 1);
        system.take("contrast", 1);
        assert_eq!(system, System { dark: Some(true), contrast: Some(true) });
        system.take("color-scheme", 2);
        assert_eq!(system, System { dark: Some(false), contrast: Some(true) });
        system.take("color-scheme", 0);
        system.take("accent-color", 1);
        assert_eq!(system, System { dark: None, contrast: Some(true) });
    }
}
