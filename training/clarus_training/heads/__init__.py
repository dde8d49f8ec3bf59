"""What stands on a frozen encoder: features, classifier, projection, reference, calibration."""
