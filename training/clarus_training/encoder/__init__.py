"""The encoder's training: batches, augmentations and losses, label-free and contrastive, on Lightning."""
