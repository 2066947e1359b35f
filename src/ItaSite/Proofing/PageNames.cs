using System.Collections.Frozen;
using AngleSharp.Common;

namespace ItaSite.Proofing;

/// <summary>One of each name that pages use over and over.</summary>
internal static class PageNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = FrozenSet
        .Create(
            StringComparer.Ordinal,
            [
                .. "a abbr article aside b blockquote body br button caption code dd details div dl dt em figcaption".Split(
                    ' '
                ),
                .. "figure footer g h1 h2 h3 h4 h5 h6 head header hr html i img input label li link main meta nav ol".Split(
                    ' '
                ),
                .. "optgroup option p path picture pre rect script search section select small source span strong".Split(
                    ' '
                ),
                .. "style sub summary sup svg table tbody td template text tfoot th thead time title tr ul use".Split(
                    ' '
                ),
                .. "alt aria-current aria-describedby aria-hidden aria-label aria-labelledby charset class colspan".Split(
                    ' '
                ),
                .. "content crossorigin d data-code data-state datetime dir fill for headers height hidden href".Split(
                    ' '
                ),
                .. "hreflang http-equiv id integrity lang name popover popovertarget property rel role rowspan".Split(
                    ' '
                ),
                .. "scope sizes src srcset start stroke tabindex target transform type value viewBox viewbox width".Split(
                    ' '
                ),
                .. "x xmlns y".Split(' '),
            ]
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Of(StringOrMemory name) =>
        Known.TryGetValue(name.Memory.Span, out var known) ? known : name.ToString();
}
