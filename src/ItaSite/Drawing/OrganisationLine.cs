namespace ItaSite.Drawing;

/// <summary>
/// From a unit to one below it: down, across and down; or, where those below hang in a column, down and across.
/// </summary>
/// <param name="Bend">How high it turns; null where it ends at the side of a box.</param>
internal sealed record OrganisationLine(double X1, double Y1, double X2, double Y2, double? Bend)
{
    public OrganisationLine Moved(double x, double y) => new(X1 + x, Y1 + y, X2 + x, Y2 + y, Bend + y);

    public string Path(double left, double top)
    {
        var start = $"M{SvgText.Number(X1 + left)} {SvgText.Number(Y1 + top)}";
        return Bend is { } bend
            ? $"{start}V{SvgText.Number(bend + top)}H{SvgText.Number(X2 + left)}V{SvgText.Number(Y2 + top)}"
            : $"{start}V{SvgText.Number(Y2 + top)}H{SvgText.Number(X2 + left)}";
    }
}
