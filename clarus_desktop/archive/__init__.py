"""Archives: many clips analysed into one data set, by one process or many, and resumed after any stop.

The extra packages that ``clarus-desktop[archives]`` names are needed; ``extras`` says so where they are not.
"""
