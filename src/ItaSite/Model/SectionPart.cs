namespace ItaSite.Model;

/// <summary>A piece of a section, in the order it is read.</summary>
internal abstract record SectionPart
{
    internal sealed record Html(string Text) : SectionPart;

    internal sealed record Shown(TableFigure Figure) : SectionPart;
}
