pub(super) fn judge(_scene: &super::Scene<'_>, _findings: &mut super::Findings) {}
