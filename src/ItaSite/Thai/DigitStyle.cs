namespace ItaSite.Thai;

/// <summary>
/// The digits of the dates and counts that the program itself prints; what authors write stays as written.
/// </summary>
internal enum DigitStyle
{
    Thai,
    Arabic,
}
