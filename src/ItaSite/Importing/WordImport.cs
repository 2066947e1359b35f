using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;

namespace ItaSite.Importing;

/// <summary>A Word document as text, tables and pictures of the page; or kept as a document to download.</summary>
internal static class WordImport
{
    private const string AsText = "text";
    private const string AsDocument = "document";

    private static readonly Bilingual AskHow = new("นำไฟล์ Word มาเป็น", "The Word file becomes");

    public static Proposal Of(
        DroppedFile file,
        string path,
        DropTarget target,
        Answers answers,
        IIsolatedReader? isolated
    )
    {
        var how = answers.One(
            "as",
            AskHow,
            [
                new Choice(AsText, new("ข้อความ ตาราง และรูปในหน้า", "text, tables and pictures of the page")),
                new Choice(AsDocument, new("เอกสารให้ดาวน์โหลด", "a document to download")),
            ],
            AsText
        );
        return how == AsDocument
            ? DocumentImport.Of(file, DocumentKind.Word, path, target, answers, isolated)
            : TextOf(file, path, target, answers);
    }

    private static Proposal TextOf(DroppedFile file, string path, DropTarget target, Answers answers)
    {
        using var stream = new MemoryStream(file.Bytes, writable: false);
        using var locked = LockedPackage.Open(stream);
        using var archive = new OfficeArchive(locked ?? stream);
        var leftovers = new Leftovers(file.Name) { Line = 0 };
        var source = new WordSource(archive, leftovers);
        var blocks = new List<TextBlock>(TypedLists.In(WordBody.Read(source, source.Body)));
        blocks.AddRange(NotesOf(source));
        LeaveOutAround(source);

        var files = new List<ProposedFile>();
        var written = BlockMarkdown.Of([.. WithFiles(blocks, source, path, target, answers, files)], target.Level);
        return new Proposal(DocumentKind.Word, written, files, [], answers.Asked, [.. leftovers.Told()]);
    }

    /// <summary>Notes may call further notes.</summary>
    private static IEnumerable<TextBlock> NotesOf(WordSource source)
    {
        for (var at = 0; at < source.Notes.Called.Count; at++)
        {
            var words = new List<TextSpan>();
            foreach (var block in WordBody.Read(source, source.Notes.Called[at]))
                words.AddRange(
                    block switch
                    {
                        TextBlock.Paragraph paragraph => [.. Break(words), .. paragraph.Words],
                        TextBlock.Entry entry =>
                        [
                            .. Break(words),
                            new TextSpan($"{entry.Marker ?? "•"} "),
                            .. entry.Words,
                        ],
                        TextBlock.Heading heading => [.. Break(words), .. heading.Words],
                        _ => [],
                    }
                );

            yield return new TextBlock.Note($"{at + 1}", words);
        }
    }

    private static IEnumerable<TextSpan> Break(List<TextSpan> words) => words.Count > 0 ? [TextSpan.Break] : [];

    private static void LeaveOutAround(WordSource source)
    {
        foreach (var comment in source.PartsOf("comments").SelectMany(part => part.Children("comment")))
            source.Leftovers.LeaveOut(WordKinds.Comment, WordRuns.TextIn(comment));

        foreach (var kind in new[] { "header", "footer" })
        {
            foreach (var text in source.PartsOf(kind).Select(WordRuns.TextIn).Where(HasWords).Distinct())
                source.Leftovers.LeaveOut(WordKinds.PageHeader, text);
        }
    }

    /// <summary>The number of a page is none.</summary>
    private static bool HasWords(string text) => text.Any(char.IsLetter);

    private static IEnumerable<TextBlock> WithFiles(
        IReadOnlyList<TextBlock> blocks,
        WordSource source,
        string path,
        DropTarget target,
        Answers answers,
        List<ProposedFile> files
    )
    {
        var placed = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        var folder = path[..(path.LastIndexOf('/') + 1)];
        var stem = Path.GetFileNameWithoutExtension(path[folder.Length..]);
        foreach (var (at, picture) in source.Pictures.Index())
        {
            using var stream = new MemoryStream(picture.Bytes, writable: false);
            var name = SiteFileName.Of(
                $"{stem}-{at + 1}",
                DocumentKinds.Of(stream),
                folder,
                target.Taken.Concat(files.Select(file => file.Path))
            );
            files.Add(new ProposedFile(name, picture.Bytes));
            var words = answers.Words($"alt:{at + 1}", PictureImport.AskWords, picture.Words, isRequired: true);
            placed[picture.Mark] = new TextSpan(words, SpanKind.Picture)
            {
                Address = MarkdownWords.AddressOf(name[target.Folder.Length..]),
            };
        }

        return blocks.Select(block => With(block, placed));
    }

    private static TextBlock With(TextBlock block, Dictionary<string, TextSpan> placed)
    {
        return block switch
        {
            TextBlock.Heading heading => heading with { Words = Placed(heading.Words) },
            TextBlock.Paragraph paragraph => paragraph with { Words = Placed(paragraph.Words) },
            TextBlock.Entry entry => entry with { Words = Placed(entry.Words) },
            TextBlock.Note note => note with { Words = Placed(note.Words) },
            TextBlock.Grid grid => new TextBlock.Grid([
                .. grid.Rows.Select(row => (IReadOnlyList<IReadOnlyList<TextSpan>>)[.. row.Select(Placed)]),
            ]),
            _ => block,
        };

        IReadOnlyList<TextSpan> Placed(IReadOnlyList<TextSpan> words) =>
            [.. words.Select(span => span.Address is { } mark && placed.TryGetValue(mark, out var at) ? at : span)];
    }
}
