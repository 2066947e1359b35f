namespace ItaSite.Diagnostics;

/// <summary>
/// Where something stands: a file as the author names it (forward slashes, from the site's folder), with line and
/// column counted from 1 at the top of the file.
/// </summary>
internal readonly record struct Place(string File, int Line, int Column) : IComparable<Place>
{
    public static Place TopOf(string file) => new(file, 1, 1);

    /// <summary>File order: by name (ordinal), then from top to bottom.</summary>
    public int CompareTo(Place other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
            return byFile;

        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary>The form that editors and terminals make clickable: <c>content/contact.md(14,3)</c>.</summary>
    public override string ToString() =>
        $"{(File.Any(VisibleText.Misleads) ? VisibleText.Of(File) : File)}({Line},{Column})";
}
