namespace ItaSite.Reading;

/// <param name="row">As a spreadsheet counts.</param>
/// <param name="line">Of the file, where the row begins.</param>
internal sealed class OpenQuoteException(int row, int line, Exception inner) : Exception(inner.Message, inner)
{
    public int Row => row;

    public int Line => line;
}
