using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;

namespace ItaSite.Importing;

/// <summary>
/// Says what would be written for a dropped file. Whatever a broken or hostile file does to a parser, it becomes a
/// sentence with the file's name.
/// </summary>
internal static class Importer
{
    /// <param name="given">
    /// The clerk's answers by the keys of the questions; without them the best guesses hold.
    /// </param>
    /// <param name="isolated">Reads documents elsewhere; null for here.</param>
    public static Proposal Of(
        DroppedFile file,
        DropTarget target,
        IReadOnlyDictionary<string, string>? given = null,
        IIsolatedReader? isolated = null
    )
    {
        var place = Place.TopOf(file.Name);
        var kind = DocumentKind.Other;
        try
        {
            kind = KindOf(file);
            return Read(file, kind, target, new Answers(given ?? Answers.None), isolated) with
            {
                Name = FileWords.Of(kind, file.Bytes.Length),
            };
        }
        catch (Exception error) when (Limits.BrokenBy(error) is { } limit)
        {
            return Proposal.Refused(kind, Diagnostic.At(place, DocumentProblems.DocumentIsTooLarge, limit));
        }
#pragma warning disable CA1031 // parsers of strangers' files promise no kind of exception; all mean the same
        catch (Exception)
#pragma warning restore CA1031
        {
            return Proposal.Refused(
                kind,
                Diagnostic.At(place, DocumentProblems.DocumentIsBroken, DocumentKinds.NameOf(kind))
            );
        }
    }

    /// <summary>What would be written for a paste.</summary>
    /// <param name="html">As the clipboard has it; null where it has none.</param>
    /// <param name="text">The same without markup.</param>
    public static Proposal OfPaste(string? html, string? text, DropTarget target)
    {
        const string name = "clipboard";
        var place = Place.TopOf(name);
        try
        {
            var leftovers = new Leftovers(name);
            var blocks = html is null ? [] : PastedHtml.Read(html, leftovers);
            var kind = DocumentKind.Html;
            if (blocks.Count == 0)
                (blocks, kind) = (PastedText.Read(text ?? "", leftovers), DocumentKind.Text);

            var written = BlockMarkdown.Of(blocks, target.Level);
            return written.Length == 0
                ? Proposal.Refused(kind, [.. leftovers.Told(), Diagnostic.At(place, ImportProblems.PasteIsEmpty)])
                : new Proposal(kind, written, [], [], [], [.. leftovers.Told()]);
        }
        catch (Exception error) when (Limits.BrokenBy(error) is { } limit)
        {
            return Proposal.Refused(
                DocumentKind.Html,
                Diagnostic.At(place, DocumentProblems.DocumentIsTooLarge, limit)
            );
        }
    }

    private static Proposal TextOf(DroppedFile file, DropTarget target) =>
        OfPaste(null, TextDecoder.Decode(file.Bytes).Text, target);

    private static DocumentKind KindOf(DroppedFile file)
    {
        using var stream = new MemoryStream(file.Bytes, writable: false);
        var kind = DocumentKinds.Of(stream);
        if (kind != DocumentKind.LockedOffice)
            return kind;

        using var opened = LockedPackage.Open(stream);
        return opened is null ? kind : DocumentKinds.Of(opened);
    }

    private static Proposal Read(
        DroppedFile file,
        DocumentKind kind,
        DropTarget target,
        Answers answers,
        IIsolatedReader? isolated
    )
    {
        if (FileWords.WhatToDo(kind, file) is { } advice)
            return Proposal.Refused(
                kind,
                Diagnostic.At(
                    Place.TopOf(file.Name),
                    ImportProblems.FileCannotBeUsed,
                    Bilingual.Same(file.Name),
                    Bilingual.Same(DocumentKinds.NameOf(kind)),
                    advice
                )
            );

        if (target.Item is not null && FileWords.IsTable(kind, file) && SteppedUnits.In(file) is { } units)
        {
            var made = new DroppedFile(Path.ChangeExtension(file.Name, ".csv"), units);
            var read = Read(made, DocumentKind.Text, target with { Item = null }, answers, isolated);
            return read with
            {
                Findings =
                [
                    Diagnostic.At(
                        Place.TopOf(file.Name),
                        ImportProblems.PartIsChanged,
                        StepsAreLines,
                        Bilingual.Same("1"),
                        Bilingual.Same("–")
                    ),
                    .. read.Findings,
                ],
            };
        }

        var (path, replaces) = PathOf(file, kind, target, answers);
        var proposal = kind switch
        {
            _ when FileWords.IsTable(kind, file) => TableImport.Of(file, kind, path, target, answers),
            DocumentKind.Text => TextOf(file, target),
            DocumentKind.Word => WordImport.Of(file, path, target, answers, isolated),
            _ when IsPicture(kind) => PictureImport.Of(file, kind, path, target, answers, isolated),
            _ => DocumentImport.Of(file, kind, path, target, answers, isolated),
        };
        var otherTime = OtherTime.Of(file, proposal, target);
        return proposal with
        {
            IsOfAnotherTime = otherTime is not null,
            Files = [.. proposal.Files.Select(one => one with { Replaces = replaces && one.Path == path })],
            Findings =
            [
                .. Renamed(file, kind, path),
                .. otherTime is null ? [] : new[] { otherTime },
                .. ImpossibleDays.In(file, proposal),
                .. proposal.Findings,
            ],
        };
    }

    private static (string Path, bool Replaces) PathOf(
        DroppedFile file,
        DocumentKind kind,
        DropTarget target,
        Answers answers
    )
    {
        var folder = target.Folder + (FileWords.IsTable(kind, file) ? "data/" : "files/");
        var keeps = target.NamedPictures.Contains(file.Name, StringComparer.OrdinalIgnoreCase);
        var plain = SiteFileName.Of(file.Name, kind, folder, [], keeps);
        var there = target.Taken.FirstOrDefault(path => string.Equals(path, plain, StringComparison.OrdinalIgnoreCase));
        var free = SiteFileName.Of(file.Name, kind, folder, target.Taken, keeps);
        if (there is null)
            return (free, false);

        var answer = answers.One(
            "replace",
            new("มีไฟล์ชื่อนี้อยู่แล้ว", "There is a file of this name"),
            [
                new Choice("new", new("เก็บทั้งสองไฟล์", "keep both")),
                new Choice("replace", new("แทนที่ไฟล์เดิม", "replace the old one")),
            ],
            keeps ? "replace" : "new"
        );
        return answer == "replace" ? (there, true) : (free, false);
    }

    private static readonly Bilingual StepsAreLines = new(
        "อ่านการเยื้องเป็นสายบังคับบัญชา",
        "Steps to the right are read as who reports to whom"
    );

    private static bool IsPicture(DocumentKind kind) =>
        kind
            is DocumentKind.Jpeg
                or DocumentKind.Png
                or DocumentKind.Gif
                or DocumentKind.Webp
                or DocumentKind.Avif
                or DocumentKind.Bitmap
                or DocumentKind.Svg;

    private static IEnumerable<Diagnostic> Renamed(DroppedFile file, DocumentKind kind, string path)
    {
        if (SiteFileName.IsWrong(file.Name, kind))
            yield return Diagnostic.At(
                Place.TopOf(path),
                ImportProblems.NameHasWrongEnding,
                file.Name,
                DocumentKinds.NameOf(kind),
                path[(path.LastIndexOf('/') + 1)..]
            );
    }
}
