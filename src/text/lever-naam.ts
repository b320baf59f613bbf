/** A lever on the page: its name, the unit beside its field, and by how much the model's number is shown larger. */
export interface LeverNaam {
  naam: string;
  eenheid: string;
  schaal: number;
  decimalen: number;
}
