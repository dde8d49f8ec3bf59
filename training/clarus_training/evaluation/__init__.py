"""How well it does, and whether for the right reasons: scores, figures, plots, the report and the card."""
