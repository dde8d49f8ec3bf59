"""Training for CLARUS model bundles: from labelled clips to a bundle the application loads."""
