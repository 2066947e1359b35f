namespace ItaSite.Catalogues;

/// <summary>One requirement of an item (องค์ประกอบด้านข้อมูล).</summary>
/// <param name="Key">Unique in its item; the id of the heading that is its evidence.</param>
/// <param name="Statement">The official wording, quoted.</param>
/// <param name="IsOptional">Asked for only if the agency has it (ถ้ามี).</param>
/// <param name="Parts">What must all be there.</param>
/// <param name="Examples">What the wording names only as examples.</param>
internal sealed record Element(
    string Key,
    string Statement,
    bool IsOptional,
    IReadOnlyList<ElementPart> Parts,
    IReadOnlyList<string> Examples,
    IReadOnlyList<ElementRule> Rules,
    string? Doubt
)
{
    /// <summary>That there was none is an answer, as with complaints; of anything else it is a gap.</summary>
    public bool MayBeNone { get; init; }

    public SourcedNote? Note { get; init; }

    public IReadOnlyList<Footnote> Footnotes { get; init; } = [];

    /// <summary>The formats of files of which its evidence must hold one; empty where the item's own count.</summary>
    public IReadOnlyList<FileFormat> Formats { get; init; } = [];
}
