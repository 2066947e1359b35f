using System.Collections.Frozen;
using AngleSharp.Common;

namespace ItaSite.Proofing;

/// <summary>One of each name that pages use over and over.</summary>
internal static class PageNames
{
    private const string Names = """
        a abbr article aside b blockquote body br button caption code dd details div dl dt em figcaption
        figure footer g h1 h2 h3 h4 h5 h6 head header hr html i img input label li link main meta nav ol
        optgroup option p path picture pre rect script search section select small source span strong style
        sub summary sup svg table tbody td template text tfoot th thead time title tr ul use alt
        aria-current aria-describedby aria-hidden aria-label aria-labelledby charset class colspan content
        crossorigin d data-code data-state datetime dir fill for headers height hidden href hreflang
        http-equiv id integrity lang name popover popovertarget property rel role rowspan scope sizes src
        srcset start stroke tabindex target transform type value viewBox viewbox width x xmlns y
        """;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Names
        .Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Of(StringOrMemory name) =>
        Known.TryGetValue(name.Memory.Span, out var known) ? known : name.ToString();

    /// <summary>Most texts are what stands between two tags on two lines.</summary>
    public static string OfText(StringOrMemory text) =>
        text.Memory.Span switch
        {
            "\n" => "\n",
            " " => " ",
            "\n  " => "\n  ",
            "\n    " => "\n    ",
            "\n      " => "\n      ",
            _ => text.ToString(),
        };
}
