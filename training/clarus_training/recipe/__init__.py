"""A bundle from data to file: what a recipe says, the folder of all that was made by it, the stages."""
