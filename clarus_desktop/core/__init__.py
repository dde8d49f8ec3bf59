"""The words of the domain: clips, tracks, flags, segments, verdicts. Standard library and numpy only."""
