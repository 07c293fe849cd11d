"""Memory: lifetimes, offsets in the arena, and an independent check of both."""
