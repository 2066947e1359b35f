using System.Xml.Linq;

namespace ItaSite.Importing;

/// <summary>The paragraphs, lists and tables of a Word document in their order.</summary>
internal sealed class WordBody(WordSource source)
{
    private readonly List<TextBlock> blocks = [];

    /// <summary>Words of paragraphs whose mark was deleted: they run on in the next one.</summary>
    private readonly List<TextSpan> pending = [];

    public static IReadOnlyList<TextBlock> Read(WordSource source, XElement parent)
    {
        var body = new WordBody(source);
        body.ReadAll(parent);
        body.Flush();
        return body.blocks;
    }

    private void ReadAll(XElement parent)
    {
        foreach (var element in parent.Elements())
            Read(element);
    }

    private void Read(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "p":
                source.Leftovers.Line++;
                ReadParagraph(element);
                break;
            case "tbl":
                Flush();
                blocks.AddRange(WordTable.Read(source, element));
                break;
            case "sdt" when IsContents(element):
                source.Leftovers.LeaveOut(WordKinds.Contents);
                break;
            case "del" or "moveFrom":
                source.Leftovers.LeaveOut(WordKinds.Deleted, WordRuns.TextIn(element));
                break;
            case "altChunk":
                source.Leftovers.LeaveOut(WordKinds.Chunk);
                break;
            case "AlternateContent":
                if (element.Elements().FirstOrDefault() is { } choice)
                    ReadAll(choice);

                break;
            case "sectPr" or "sdtPr" or "sdtEndPr" or "tcPr" or "oMathPara":
                if (element.Name.LocalName == "oMathPara")
                    Add(new XElement(element.Name.Namespace + "p", element));

                break;
            default:
                ReadAll(element);
                break;
        }
    }

    private void ReadParagraph(XElement paragraph)
    {
        if (paragraph.Child("pPr").Child("pStyle").Value() is { } style && IsContentsStyle(style))
        {
            if (WordRuns.TextIn(paragraph).Length > 0)
                source.Leftovers.LeaveOut(WordKinds.Contents, WordRuns.TextIn(paragraph));

            return;
        }

        Add(paragraph);
    }

    private void Add(XElement paragraph)
    {
        var runs = new WordRuns(source);
        var words = (IReadOnlyList<TextSpan>)[.. pending, .. runs.Read(paragraph)];
        pending.Clear();
        var properties = paragraph.Child("pPr");
        if (properties.Child("rPr").Child("del") is not null)
            pending.AddRange(words);
        else
            AddBlock(properties, words);

        foreach (var box in runs.Boxes)
        {
            source.Leftovers.Change(WordKinds.TextBox, WordRuns.TextIn(box));
            Flush();
            ReadAll(box);
        }
    }

    private void AddBlock(XElement? properties, IReadOnlyList<TextSpan> words)
    {
        var list = source.Styles.ListOf(properties);
        var marker = list is { } known ? source.Numbers.Next(known.Id, known.Level) : "";
        if (SpanMarkdown.IsBlank(words))
            return;

        if (source.Styles.HeadingOf(properties) is { } level)
            blocks.Add(
                new TextBlock.Heading(
                    level,
                    [
                        .. marker is { Length: > 0 } number ? [new TextSpan($"{number} ")] : Array.Empty<TextSpan>(),
                        .. words.Select(span => span with { IsBold = false }),
                    ]
                )
            );
        else if (list is { } entry && marker is not { Length: 0 })
            blocks.Add(new TextBlock.Entry(entry.Level, marker, words));
        else
            blocks.Add(new TextBlock.Paragraph(words));
    }

    private void Flush()
    {
        if (!SpanMarkdown.IsBlank(pending))
            blocks.Add(new TextBlock.Paragraph([.. pending]));

        pending.Clear();
    }

    private static bool IsContents(XElement control) =>
        control.Child("sdtPr").Child("docPartObj").Child("docPartGallery").Value() is "Table of Contents";

    private static bool IsContentsStyle(string style) =>
        style.StartsWith("TOC", StringComparison.OrdinalIgnoreCase) && style.Length == 4 && char.IsAsciiDigit(style[3]);
}
