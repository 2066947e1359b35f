using System.Diagnostics;
using System.Text;
using CsCheck;
using ItaSite.Verifying;

namespace ItaSite.Tests.Verifying;

public class WhatPagesReachFor
{
    private static readonly Uri Page = new("https://office.example/a/b.html");

    private static readonly string[] Pieces =
    [
        .. "< > <a <script> </script <!-- href= ' \" = //x ก &# / src=//y.example".Split(' '),
        " ",
    ];

    private static string Said(string html) =>
        ForeignThings.In(Encoding.UTF8.GetBytes(html), Page).BeyondThose(new HashSet<(Reach, string)>())?.English ?? "";

    [Theory]
    [InlineData("<script src='//x.example/a.js'></script>", "script from x.example")]
    [InlineData("<SCRIPT async SRC = https://x.example/a.js></SCRIPT>", "script from x.example")]
    [InlineData(@"<script src='\\x.example/a.js'></script>", "script from x.example")]
    [InlineData("<script>location='https://x.example/'+1</script>", "script from x.example")]
    [InlineData("<script>eval(atob('YQ=='))</script>", "script in the page")]
    [InlineData("<iframe width=0 src=https://x.example></iframe>", "frame from x.example")]
    [InlineData("<object data=\"https://x.example/a\"></object>", "frame from x.example")]
    [InlineData("<form method=post action=https://x.example/login>", "form that sends to x.example")]
    [InlineData("<meta http-equiv=Refresh content='0;url=https://x.example/'>", "sends on to x.example")]
    [InlineData("<base href=https://x.example/>", "all links counted from x.example")]
    [InlineData("<a href='https://x.example'>x</a><a href=https://y.example>y</a>", "link to x.example, y.example")]
    [InlineData("<a href=\"https:&#47;&#47;x.example\">x</a>", "link to x.example")]
    [InlineData("<a\nhref=https://x.example>x</a>", "link to x.example")]
    [InlineData("<a title='a>b' href=https://x.example>x</a>", "link to x.example")]
    [InlineData("<a href=javascript:alert(1)>x</a>", "link to javascript:")]
    [InlineData("<img src=https://x.example/1.gif>", "picture from x.example")]
    [InlineData("<link rel=stylesheet href=//x.example/a.css>", "style or file from x.example")]
    [InlineData("<a href=c.html>x</a><a href=/d.html>x</a><a href=mailto:a@b.example>x</a>", "")]
    [InlineData("<a href=https://office.example/x>x</a><script src=../a.js></script>", "")]
    [InlineData("<p>https://x.example is only a text</p>", "")]
    public void What_is_not_of_this_site_is_named(string html, string said) => Assert.Equal(said, Said(html));

    [Fact]
    public void What_published_pages_have_too_is_not_told() =>
        Assert.Null(
            ForeignThings
                .In("<a href=https://x.example>x</a>"u8, Page)
                .BeyondThose(new HashSet<(Reach, string)> { (Reach.Link, "x.example") })
        );

    [Fact]
    public void No_page_whatever_is_in_it_takes_long_or_ends_the_program() =>
        Gen.Int[0, Pieces.Length - 1]
            .Select(i => Pieces[i])
            .Array[0, 60]
            .Select(string.Concat)
            .Sample(html => Said(html).Length >= 0, iter: 20_000);

    [Theory]
    [InlineData("<script>")]
    [InlineData("<a ")]
    [InlineData("a")]
    [InlineData("<!--")]
    [InlineData("<a href='")]
    [InlineData("<script>//x")]
    [InlineData("<a x=y z")]
    public void A_page_of_eight_megabytes_made_to_hold_the_program_up_does_not(string piece)
    {
        var html = new StringBuilder("<a ").Insert(3, piece, 8_000_000 / piece.Length).ToString();
        var started = Stopwatch.GetTimestamp();

        Assert.NotNull(ForeignThings.In(Encoding.UTF8.GetBytes(html), Page));
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 5);
    }
}
