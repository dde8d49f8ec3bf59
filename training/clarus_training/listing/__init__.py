"""The manifest: labelled clips from their sources in one table, look-alikes tied, divided by patient."""
