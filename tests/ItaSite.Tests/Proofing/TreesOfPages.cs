using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using CsCheck;
using ItaSite.Proofing;

namespace ItaSite.Tests.Proofing;

/// <summary>The light tree of a page holds what the library's own nodes would, whatever HTML a theme prints.</summary>
public class TreesOfPages
{
    private static readonly IConfiguration Light = Configuration.Default.With(new PageTreeFactory(new ElementKinds()));

    private static readonly Gen<string> Piece = AnyOf(
        "<p>",
        "</p>",
        "<a href=\"x.html\">",
        "</a>",
        "<b>",
        "</b>",
        "<i id=\"ก\">",
        "</i>",
        "<div hidden>",
        "</div>",
        "<ul><li>",
        "</li></ul>",
        "<svg viewBox=\"0 0 1 1\"><title>ภาพ</title><style>a{}</style>",
        "</svg>",
        "<h2>",
        "</h2>",
        "<math><mi>x</mi>",
        "</math>",
        "<template><p>",
        "</template>",
        "<script>if (a < b) \"</p>\"",
        "</script>",
        "<style>b > i {}",
        "</style>",
        "<textarea>",
        "</textarea>",
        "<title>ก &amp; ข",
        "</title>",
        "<select><option>",
        "</select>",
        "<form>",
        "</form>",
        "<noscript>",
        "</noscript>",
        "<img src=\"a.png\" alt=\"\" alt=\"สอง\">",
        "<br/>",
        "<!-- c -->",
        "<button>",
        "</button>",
        "<meta name=\"description\" content=\"x\">",
        "<foreignObject><p>ใน",
        "<iframe>",
        "</iframe>",
        "<body lang=\"th\">",
        "<html lang=\"en\">",
        "<frameset><frame src=\"f\">",
        "<x-y z>",
        "<a xlink:href=\"#s\">",
        "<svg xlink:href=\"#t\"><use xlink:href=\"#u\"/>",
        "<![CDATA[<b>]]>",
        " ",
        "\n",
        "ข้อความ",
        "&lt;b&gt; &nbsp; &#x0E01;",
        "<",
        ">",
        "\"",
        "<p",
        "</"
    );

    private static readonly Gen<string> InTables = AnyOf(
        "<table>",
        "</table>",
        "<tr>",
        "<td>",
        "<th scope=\"col\">",
        "</tr>",
        "<caption>",
        "<thead>",
        "<colgroup><col>"
    );

    /// <summary>A second body within a choice takes formatting along in one of the two only.</summary>
    [Fact]
    public void A_page_holds_the_same_elements_attributes_and_letters() =>
        Piece
            .Array[0, 30]
            .Where(pieces => !pieces.Contains("<select><option>") || !pieces.Contains("<body lang=\"th\">"))
            .Sample(
                pieces =>
                {
                    var html = "<!doctype html>" + string.Concat(pieces);
                    Assert.Equal(Lines(LibraryTree(html)), Lines(LightTree(html)));
                },
                iter: 1000
            );

    /// <summary>What stands wrongly in a table goes elsewhere in the two; nothing is lost in either.</summary>
    [Fact]
    public void A_page_with_tables_holds_the_same_elements() =>
        Gen.Frequency((1, Piece.Where(piece => piece is not "<template><p>")), (2, InTables))
            .Array[0, 30]
            .Sample(
                pieces =>
                {
                    var html = "<!doctype html><table>" + string.Concat(pieces);
                    Assert.Equal(Elements(LibraryTree(html)), Elements(LightTree(html)));
                },
                iter: 1000
            );

    private static Gen<string> AnyOf(params string[] pieces) =>
        Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]);

    /// <summary>A comment parts two texts in the library's tree only.</summary>
    private static string Lines(IEnumerable<string> nodes) =>
        string.Concat(nodes.Select(node => node.StartsWith("\0<", StringComparison.Ordinal) ? $"\n{node}\n" : node));

    private static string Elements(IEnumerable<string> nodes) =>
        Lines(nodes.Where(node => node.StartsWith("\0<", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    private static List<string> LightTree(string html)
    {
        var parser = new HtmlParser(default, BrowsingContext.New(Light));
        using var letters = new ReadOnlyMemoryTextSource(html.AsMemory());
        using var source = new TextSource(letters);
        var tree = parser.ParseDocument<PageTree, PageElement>(source);
        var shown = new List<string>();
        for (var node = tree.After(tree); node is not null; node = tree.After(node))
        {
            if (node is PageElement element)
                shown.Add(Shown(element.Name, element.IsHtml, element.Attributes.ToArray()));
            else if (node is PageText text)
                shown.Add(text.Data);
        }

        return shown;
    }

    private static IEnumerable<string> LibraryTree(string html)
    {
        var root = new HtmlParser().ParseDocument(html).DocumentElement;
        return root.Descendants()
            .Prepend(root)
            .Where(node => node is IElement or IText)
            .Select(node =>
                node is IElement element
                    ? Shown(
                        element.LocalName,
                        element.NamespaceUri == NamespaceNames.HtmlUri,
                        element.Attributes.Select(attribute => (attribute.LocalName, attribute.Value))
                    )
                    : ((IText)node).Data
            );
    }

    private static string Shown(string name, bool isHtml, IEnumerable<(string Name, string Value)> attributes)
    {
        var shown = new StringBuilder($"\0<{(isHtml ? "" : "foreign ")}{name}");
        foreach (var (key, value) in attributes)
            shown.Append($" {key}={value}");

        return shown.ToString();
    }
}
