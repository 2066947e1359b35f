namespace ItaSite.Catalogues;

/// <summary>A kind of file that a catalogue asks for, by the ending of its name.</summary>
/// <param name="Word">As a catalogue writes it.</param>
/// <param name="Endings">The endings that fit, without the dot.</param>
internal sealed record FileFormat(string Word, IReadOnlyList<string> Endings)
{
    /// <summary>Any ending of data that a program reads row by row, as open data are to be.</summary>
    public const string MachineReadable = "machine-readable";

    public static readonly IReadOnlyList<FileFormat> All =
    [
        Plain("pdf"),
        Plain("docx"),
        Plain("doc"),
        Plain("odt"),
        Plain("rtf"),
        Plain("xlsx"),
        Plain("xls"),
        Plain("ods"),
        Plain("csv"),
        Plain("tsv"),
        Plain("json"),
        Plain("xml"),
        Plain("txt"),
        Plain("pptx"),
        Plain("ppt"),
        new("jpg", ["jpg", "jpeg"]),
        Plain("png"),
        Plain("svg"),
        Plain("mp4"),
        Plain("zip"),
        new(MachineReadable, ["csv", "tsv", "xlsx", "ods", "json", "geojson", "xml", "rdf"]),
    ];

    /// <summary>Null for a word that is no format; a dot before it and capitals are forgiven.</summary>
    public static FileFormat? Of(string word)
    {
        var plain = word.Trim().TrimStart('.').ToLowerInvariant();
        return All.FirstOrDefault(format =>
            format.Word == plain || (format.Word != MachineReadable && format.Endings.Contains(plain))
        );
    }

    private static FileFormat Plain(string ending) => new(ending, [ending]);
}
