using System.Collections.Frozen;

namespace ItaSite.Documents;

/// <summary>The control words of RTF that say where text goes.</summary>
internal static class RtfWords
{
    public static readonly FrozenSet<string> Lines =
    [
        "par",
        "line",
        "sect",
        "page",
        "row",
        "footnote",
        "header",
        "footer",
        "annotation",
    ];

    /// <summary>Tables of fonts, colours and styles: nothing that anybody wrote.</summary>
    public static readonly FrozenSet<string> Nothing =
    [
        "fonttbl",
        "colortbl",
        "stylesheet",
        "latentstyles",
        "listtable",
        "listoverridetable",
        "rsidtbl",
        "themedata",
        "colorschememapping",
        "datastore",
        "generator",
        "xmlnstbl",
        "mmathPr",
        "revtbl",
        "filetbl",
        "pgptbl",
        "wgrffmtfilter",
    ];

    public static readonly FrozenSet<string> Aside =
    [
        "info",
        "fldinst",
        "annotation",
        "atnid",
        "atnauthor",
        "doccomm",
        "bkmkstart",
        "bkmkend",
        "nonshppict",
        "userprops",
        "docvar",
        "deleted",
        "v",
    ];

    public static readonly FrozenSet<string> People = ["author", "operator", "manager", "atnauthor"];

    public static readonly FrozenSet<string> Binary = ["pict", "objdata"];

    /// <summary>Destinations whose text is part of what surrounds them.</summary>
    public static readonly FrozenSet<string> KnownText =
    [
        "shptxt",
        "shpinst",
        "shp",
        "fldrslt",
        "listtext",
        "pntext",
        "result",
        "hyphen",
    ];
}
