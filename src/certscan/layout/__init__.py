"""Words to lines, blocks, columns and label-value pairs."""
