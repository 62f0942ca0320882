"""Which pages of a document are certificates, and which of them make one."""
