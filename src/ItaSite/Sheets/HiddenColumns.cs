using System.Globalization;
using System.Xml;

namespace ItaSite.Sheets;

/// <summary>The columns of a sheet that Excel does not show: hidden, folded away, or without any width.</summary>
internal sealed class HiddenColumns
{
    private readonly List<(int First, int Last, bool IsHidden)> spans = [];
    private bool othersAreHidden;

    /// <summary>Reads <c>sheetFormatPr</c>, which speaks of all columns that nothing else is said of.</summary>
    public void ReadDefault(XmlReader element) => othersAreHidden = IsNought(element.GetAttribute("defaultColWidth"));

    /// <summary>Reads <c>col</c>.</summary>
    public void Read(XmlReader element)
    {
        if (
            int.TryParse(element.GetAttribute("min"), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(element.GetAttribute("max"), NumberStyles.None, CultureInfo.InvariantCulture, out var last)
        )
        {
            var isHidden = XmlFlag.IsOn(element.GetAttribute("hidden")) || IsNought(element.GetAttribute("width"));
            spans.Add((first - 1, last - 1, isHidden));
        }
    }

    /// <param name="column">From 0.</param>
    public bool Contains(int column)
    {
        foreach (var (first, last, isHidden) in spans)
        {
            if (first <= column && column <= last)
                return isHidden;
        }

        return othersAreHidden;
    }

    /// <summary>Whether a width or a height leaves nothing to see.</summary>
    public static bool IsNought(string? written) =>
        double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var size) && size <= 0;
}
