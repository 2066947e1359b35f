using System.Diagnostics.CodeAnalysis;

namespace ItaSite.Sheets;

/// <summary>A CSV file has a quotation mark without a partner.</summary>
/// <param name="row">As a spreadsheet counts.</param>
/// <param name="line">Of the file, where the row begins.</param>
[SuppressMessage("Design", "CA1032", Justification = "thrown in one place, with all it needs to say")]
internal sealed class OpenQuoteException(int row, int line, Exception inner) : Exception(inner.Message, inner)
{
    public int Row => row;

    public int Line => line;
}
