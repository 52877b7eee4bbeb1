/// Something goes wrong in the middle of a transaction.
struct Mishap: Error {}
