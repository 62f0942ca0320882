"""Many documents: folders and worker processes."""
