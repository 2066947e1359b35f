using System.Text.RegularExpressions;
using System.Xml.Linq;
using ItaSite.Markdown;
using ItaSite.Model;

namespace ItaSite.Importing;

/// <summary>The words of one paragraph of Word.</summary>
internal sealed partial class WordRuns(WordSource source)
{
    private readonly List<TextSpan> spans = [];
    private readonly List<XElement> boxes = [];
    private readonly Stack<(string Code, bool IsResult)> fields = new();
    private XElement? properties;

    /// <summary>The text boxes that hang on the paragraph.</summary>
    public IReadOnlyList<XElement> Boxes => boxes;

    public IReadOnlyList<TextSpan> Read(XElement paragraph)
    {
        properties = paragraph.Child("pPr");
        ReadAll(paragraph, null);
        return spans;
    }

    private void ReadAll(XElement parent, string? address)
    {
        foreach (var element in parent.Elements())
            Read(element, address);
    }

    private void Read(XElement element, string? address)
    {
        switch (element.Name.LocalName)
        {
            case "r":
                ReadRun(element, address);
                break;
            case "hyperlink":
                ReadAll(element, AddressOf(source.Relation(element.Value("id"))?.Target, element) ?? address);
                break;
            case "fldSimple":
                ReadAll(element, LinkIn(element.Value("instr") ?? "", element) ?? address);
                break;
            case "del" or "moveFrom":
                source.Leftovers.LeaveOut(WordKinds.Deleted, TextIn(element));
                break;
            case "oMath" or "oMathPara":
                source.Leftovers.Change(WordKinds.Formula, TextIn(element));
                spans.Add(new TextSpan(TextIn(element)) { Address = address });
                break;
            case "AlternateContent":
                if (element.Elements().FirstOrDefault() is { } choice)
                    ReadAll(choice, address);

                break;
            case "pPr" or "rPr" or "sdtPr" or "sdtEndPr":
                break;
            default:
                ReadAll(element, address);
                break;
        }
    }

    private void ReadRun(XElement run, string? address)
    {
        var look = run.Child("rPr");
        if (source.Styles.Has("vanish", look, properties))
        {
            if (TextIn(run) is { Length: > 0 } hidden)
                source.Leftovers.LeaveOut(WordKinds.Hidden, hidden);

            return;
        }

        var like = new TextSpan("")
        {
            IsBold = source.Styles.Has("b", look, properties) || source.Styles.Has("bCs", look, properties),
            IsItalic = source.Styles.Has("i", look, properties) || source.Styles.Has("iCs", look, properties),
            IsStruck = source.Styles.Has("strike", look, properties) || source.Styles.Has("dstrike", look, properties),
            Address =
                address ?? fields.Select(field => LinkIn(field.Code, run)).FirstOrDefault(link => link is not null),
        };
        foreach (var element in run.Elements())
            ReadPiece(element, like);
    }

    private void ReadPiece(XElement element, TextSpan like)
    {
        var isCode = fields.Count > 0 && !fields.Peek().IsResult;
        switch (element.Name.LocalName)
        {
            case "fldChar":
                ReadField(element.Value("fldCharType"));
                break;
            case "instrText" when fields.TryPop(out var field):
                fields.Push((field.Code + element.Value, field.IsResult));
                break;
            case "t" when !isCode:
                spans.Add(like with { Text = Symbols(element.Value) });
                break;
            case "delText":
                source.Leftovers.LeaveOut(WordKinds.Deleted, element.Value);
                break;
            case "tab" or "ptab" when !isCode:
                spans.Add(like with { Text = "\t" });
                break;
            case "br" or "cr" when element.Value("type") is null or "textWrapping":
                spans.Add(TextSpan.Break);
                break;
            case "noBreakHyphen":
                spans.Add(like with { Text = "-" });
                break;
            case "sym":
                spans.Add(like with { Text = Symbol(element.Value("char")) });
                break;
            case "footnoteReference" or "endnoteReference":
                var isEndnote = element.Name.LocalName == "endnoteReference";
                if (source.Notes.Call(element.Value("id"), isEndnote) is { } number)
                    spans.Add(new TextSpan(number, SpanKind.Note));

                break;
            case "drawing" or "pict" or "object":
                new WordDrawing(source, spans, boxes).Read(element);
                break;
            case "AlternateContent":
                foreach (var piece in element.Elements().FirstOrDefault()?.Elements() ?? [])
                    ReadPiece(piece, like);

                break;
            case "ruby":
                spans.Add(like with { Text = TextIn(element.Child("rubyBase") ?? element) });
                break;
            default:
                break;
        }
    }

    private void ReadField(string? kind)
    {
        if (kind == "begin")
            fields.Push(("", false));
        else if (fields.TryPop(out var field) && kind == "separate")
            fields.Push((field.Code, true));
    }

    private string? LinkIn(string code, XElement at) =>
        Hyperlink().Match(code) is { Success: true } link ? AddressOf(link.Groups[1].Value, at) : null;

    /// <summary>Of a place in the same document there is nothing to be said: its words stay.</summary>
    private string? AddressOf(string? target, XElement at)
    {
        if (string.IsNullOrWhiteSpace(target))
            return null;

        var address = PublicAddress.Of(target);
        if (address is null)
            source.Leftovers.LeaveOut(WordKinds.Link, TextIn(at));

        return address;
    }

    /// <summary>All letters within, whatever they are for.</summary>
    public static string TextIn(XElement element) =>
        string.Concat(
            element.DescendantsAndSelf().Where(one => one.Name.LocalName is "t" or "delText").Select(one => one.Value)
        );

    private static string Symbols(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uF020', '\uF0FF') < 0
            ? text
            : string.Concat(text.Select(letter => letter is >= '\uF020' and <= '\uF0FF' ? Sign(letter) : $"{letter}"));

    private static string Symbol(string? code) =>
        int.TryParse(code, System.Globalization.NumberStyles.HexNumber, null, out var letter)
        && letter is >= 0x20 and <= 0xFFFF
            ? Symbols($"{(char)(letter < 0x100 ? letter + 0xF000 : letter)}")
            : "";

    private static string Sign(char letter) =>
        letter is >= '\uF030' and <= '\uF039' ? $"{(char)(letter - 0xF000)}" : WordBullets.Sign(letter);

    [GeneratedRegex("""^\s*HYPERLINK\s+"([^"]+)"(?!.*\\l)""")]
    private static partial Regex Hyperlink();
}
