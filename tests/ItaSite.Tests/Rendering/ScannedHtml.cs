using CsCheck;
using ItaSite.Writing;

namespace ItaSite.Tests.Rendering;

public class ScannedHtml
{
    private static readonly string[] Pieces =
    [
        "<",
        ">",
        "\"",
        "'",
        "a",
        " ",
        "ก",
        "<p>",
        "</p>",
        "<!--",
        "-->",
        "<a href='x>y'>",
        "<img alt=\"a>b\">",
        "</title>",
    ];

    [Theory]
    [InlineData("ก<b>ข</b>", "Text:ก Tag:<b> Text:ข Tag:</b>")]
    [InlineData("<!-- <b> -->ก", "Comment:<!-- <b> --> Text:ก")]
    [InlineData("<a title=\"x > y\">ก", "Tag:<a title=\"x > y\"> Text:ก")]
    [InlineData("<a title='x \"> y'>", "Tag:<a title='x \"> y'>")]
    [InlineData("ก<b", "Text:ก Tag:<b")]
    [InlineData("<!-- ก", "Comment:<!-- ก")]
    public void Texts_tags_and_comments_are_told_apart(string html, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read(html).Select(piece => $"{piece.Kind}:{piece.Text}")));

    [Fact]
    public void No_letter_is_lost_whatever_stands_there() =>
        Gen.Int[0, Pieces.Length - 1]
            .Array[0, 12]
            .Sample(
                which =>
                {
                    var html = string.Concat(which.Select(index => Pieces[index]));
                    Assert.Equal(html, string.Concat(Read(html).Select(piece => piece.Text)));
                },
                iter: 2000
            );

    private static List<(HtmlTokenKind Kind, string Text)> Read(string html)
    {
        var pieces = new List<(HtmlTokenKind, string)>();
        var scanner = new HtmlScanner(html);
        while (scanner.Read(out var token))
            pieces.Add((token.Kind, html.Substring(token.Start, token.Length)));

        return pieces;
    }
}
