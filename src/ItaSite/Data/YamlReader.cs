using ItaSite.Diagnostics;
using ItaSite.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ItaSite.Data;

/// <summary>
/// Reads YAML into data nodes. Anchors, aliases and tags are refused: nobody here needs them, and they can blow up.
/// </summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 32;

    private readonly string text;
    private readonly SourceText source;
    private readonly int linesBefore;
    private readonly DiagnosticBag diagnostics;
    private readonly Parser parser;

    private YamlReader(string text, string file, int linesBefore, DiagnosticBag diagnostics)
    {
        this.text = text;
        source = new SourceText(file, text);
        this.linesBefore = linesBefore;
        this.diagnostics = diagnostics;
        parser = new Parser(new StringReader(text));
    }

    /// <param name="text">One YAML document.</param>
    /// <param name="file">The file it stands in.</param>
    /// <param name="linesBefore">How many lines of the file come before it.</param>
    /// <returns>The map it holds; empty, with a diagnostic, if it can't be read or is something else.</returns>
    public static DataNode.Map ReadMap(string text, string file, int linesBefore, DiagnosticBag diagnostics)
    {
        var top = new Place(file, linesBefore + 1, 1);
        var empty = new DataNode.Map(top, []);
        var reader = new YamlReader(text, file, linesBefore, diagnostics);
        try
        {
            switch (reader.ReadWhole())
            {
                case DataNode.Map map:
                    return map;
                case null or DataNode.Scalar { Text: "" }:
                    return empty;
                case var other:
                    diagnostics.Add(Mistake(text, other.Place, linesBefore));
                    return empty;
            }
        }
        catch (YamlException error)
        {
            diagnostics.Add(Mistake(text, reader.PlaceOf(error.Start), linesBefore));
            return empty;
        }
    }

    private static Diagnostic Mistake(string text, Place place, int linesBefore)
    {
        var tab = FirstTab(text);
        if (tab > 0)
            return Diagnostic.At(new Place(place.File, tab + linesBefore, 1), DataProblems.YamlHasTab);

        // The scanner often notices on the next line only.
        var lines = text.Split('\n');
        var line = place.Line - linesBefore;
        return YamlMistake.In(lines[line - 1], place with { Column = 1 })
            ?? (line > 1 ? YamlMistake.In(lines[line - 2], new Place(place.File, place.Line - 1, 1)) : null)
            ?? YamlMistake.Unseen(lines[line - 1], place)
            ?? Diagnostic.At(place, DataProblems.YamlIsBroken);
    }

    private static int FirstTab(string text)
    {
        var line = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            line++;
            if (text.AsSpan()[range].TrimStart(' ').StartsWith("\t"))
                return line;
        }

        return 0;
    }

    private DataNode? ReadWhole()
    {
        try
        {
            return ReadDocument();
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            // The scanner gives up in this way, and without a place, on some brackets that are never closed, and on odd
            // tags.
            var place = parser.Current is { } current ? current.End : Mark.Empty;
            throw new YamlException(place, place, error.Message, error);
        }
    }

    private DataNode? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
            return null;

        parser.Consume<DocumentStart>();
        var node = ReadNode(0);
        parser.Consume<DocumentEnd>();
        parser.Consume<StreamEnd>();
        return node;
    }

    private DataNode ReadNode(int depth)
    {
        if (depth > DeepestNesting)
            throw new YamlException(parser.Current!.Start, parser.Current.End, "too deep");

        switch (parser.Current)
        {
            case Scalar scalar when IsPlain(scalar) && !HidesWords(scalar):
                parser.MoveNext();
                return ScalarText.Of(PlaceOf(scalar), IsNull(scalar) ? "" : scalar.Value, diagnostics) with
                {
                    End = PlaceOf(scalar.End),
                    Form = FormOf(scalar),
                    Remark = RemarkBehind(scalar),
                };

            case SequenceStart start when IsPlain(start):
                parser.MoveNext();
                var items = new List<DataNode>();
                while (!parser.Accept<SequenceEnd>(out _))
                    items.Add(ReadNode(depth + 1));

                var isFlow = start.Style == SequenceStyle.Flow;
                var close = parser.Consume<SequenceEnd>();
                return new DataNode.List(PlaceOf(start), items)
                {
                    End = EndOf(isFlow, start, close, items.LastOrDefault()),
                    IsFlow = isFlow,
                };

            case MappingStart start when IsPlain(start):
                parser.MoveNext();
                return ReadMap(start, depth);

            default:
                throw new YamlException(parser.Current!.Start, parser.Current.End, "unexpected");
        }
    }

    private DataNode.Map ReadMap(MappingStart start, int depth)
    {
        var entries = new List<DataEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.Accept<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (!IsPlain(key))
                throw new YamlException(key.Start, key.End, "unexpected");

            var value = ReadNode(depth + 1);
            if (!keys.Add(key.Value))
                diagnostics.Add(Diagnostic.At(PlaceOf(key), DataProblems.KeyIsTwice, key.Value));
            else
                entries.Add(new DataEntry(key.Value, PlaceOf(key), value) { KeyEnd = PlaceOf(key.End) });
        }

        var isFlow = start.Style == MappingStyle.Flow;
        var close = parser.Consume<MappingEnd>();
        return new DataNode.Map(PlaceOf(start), entries)
        {
            End = EndOf(isFlow, start, close, entries.LastOrDefault()?.Value),
            IsFlow = isFlow,
        };
    }

    /// <summary>Without brackets, the scanner sees the end only where something else begins.</summary>
    private Place EndOf(bool isFlow, NodeEvent start, ParsingEvent close, DataNode? last) =>
        isFlow ? PlaceOf(close.End) : last?.End ?? PlaceOf(start);

    private static ScalarForm FormOf(Scalar scalar) =>
        scalar.Style switch
        {
            ScalarStyle.SingleQuoted => ScalarForm.SingleQuoted,
            ScalarStyle.DoubleQuoted => ScalarForm.DoubleQuoted,
            ScalarStyle.Literal or ScalarStyle.Folded => ScalarForm.Lines,
            _ => ScalarForm.Plain,
        };

    /// <summary>A tag or an anchor would be a word that YAML keeps to itself.</summary>
    private static bool IsPlain(NodeEvent node) => node.Anchor.IsEmpty && node.Tag.IsEmpty;

    /// <summary>In double quotes the path C:\temp becomes a tab and a word less.</summary>
    private bool HidesWords(Scalar scalar) =>
        scalar.Style == ScalarStyle.DoubleQuoted
        && YamlMistake.HasPath(text[(int)scalar.Start.Index..(int)scalar.End.Index]);

    private string? RemarkBehind(Scalar scalar)
    {
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            return null;

        var rest = text.AsSpan((int)Math.Min(scalar.End.Index, text.Length));
        var end = rest.IndexOf('\n');
        rest = (end < 0 ? rest : rest[..end]).Trim();
        if (!rest.StartsWith("#"))
            return null;

        // Whoever writes quotation marks knows what a comment is, unless it is glued on.
        var remark = rest.ToString();
        return scalar.Style == ScalarStyle.Plain || LostWords.IsGlued(remark) ? remark : null;
    }

    private static bool IsNull(Scalar scalar) =>
        scalar.IsPlainImplicit && scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null";

    private Place PlaceOf(ParsingEvent node) => PlaceOf(node.Start);

    /// <summary>Not by the scanner's own count, which takes U+0085 and U+2028 for ends of lines.</summary>
    private Place PlaceOf(Mark mark)
    {
        var place = source.PlaceAt((int)Math.Min(mark.Index, text.Length));
        return place with { Line = place.Line + linesBefore };
    }
}
