"""The standards that a certificate attests."""
