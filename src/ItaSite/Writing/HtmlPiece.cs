using System.Net;
using System.Runtime.CompilerServices;

namespace ItaSite.Writing;

/// <summary>What the compiler makes of <c>writer.Write($"…{value}…")</c>: each part is written as it is met.</summary>
[InterpolatedStringHandler]
internal readonly struct HtmlPiece
{
#pragma warning disable IDE0060, RCS1163 // the compiler gives both lengths
    public HtmlPiece(int literalLength, int formattedCount, HtmlWriter writer) => Writer = writer;
#pragma warning restore IDE0060, RCS1163

    public HtmlWriter Writer { get; }

    public void AppendLiteral(string markup) => Writer.Append(markup);

    public void AppendFormatted(string? words) => Writer.Append(WebUtility.HtmlEncode(words ?? ""));

    public void AppendFormatted(HtmlText? html) => Writer.Append(html?.Value ?? "");

    public void AppendFormatted(int number) => Writer.Append(number.ToString());
}
