"""CLARUS Desktop: review of lung-ultrasound clips beside a model's tracks. Research use only."""

__version__ = "0.1.0"
