"""What a certificate tells and no field of the record holds."""
