"""The stages of a recipe: encoders, heads and reference, evaluation, bundle.

Each makes what is not there yet, and nothing twice: called again after a kill, it carries on; called again
after a change of the recipe or the clips, it makes what the change touches. Processes that are given the same
run folder share the work: none begins what another one is at.
"""
