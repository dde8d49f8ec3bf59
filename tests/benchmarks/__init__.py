"""How fast the program is: every goal measured against its baseline in one run; see docs/performance.md.

Nothing here is asserted against a clock: the figures are of the machine that they are taken on.
"""
