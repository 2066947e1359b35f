using ItaSite.Tables;

namespace ItaSite.Drawing;

/// <summary>A unit's box.</summary>
internal sealed record OrganisationBox(
    IReadOnlyList<string> Name,
    IReadOnlyList<string> Note,
    bool IsTop,
    double X,
    double Y,
    double Width,
    double Height
)
{
    private const double Inner = 8;
    private const double NoteSize = 14.5;
    private const double NoteLine = 19;
    private const int MostLines = 5;

    public static OrganisationBox Of(OrganisationUnit unit, bool isTop, double width)
    {
        var name = TextLines.Of(unit.Name, ChartFrame.TextSize, width - (2 * Inner), MostLines);
        List<string> note = unit.Note is null ? [] : TextLines.Of(unit.Note, NoteSize, width - (2 * Inner), MostLines);
        return new OrganisationBox(
            name,
            note,
            isTop,
            0,
            0,
            width,
            (2 * Inner) + (name.Count * ChartFrame.LineHeight) + (note.Count * NoteLine)
        );
    }

    public void Draw(SvgText svg, double left, double top)
    {
        svg.Box(IsTop ? "box top" : "box", left + X, top + Y, Width, Height);
        var middle = left + X + (Width / 2);
        var y = top + Y + ((Height - (Name.Count * ChartFrame.LineHeight) - (Note.Count * NoteLine)) / 2);
        foreach (var line in Name)
        {
            svg.Text(IsTop ? "name on-top" : "name", line, middle, y + ChartFrame.TextSize, TextAnchor.Middle);
            y += ChartFrame.LineHeight;
        }

        foreach (var line in Note)
        {
            svg.Text(IsTop ? "note on-top" : "note", line, middle, y + NoteSize, TextAnchor.Middle);
            y += NoteLine;
        }
    }
}
