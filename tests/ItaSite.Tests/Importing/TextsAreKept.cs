using CsCheck;
using ItaSite.Importing;
using ItaSite.Markdown;

namespace ItaSite.Tests.Importing;

/// <summary>Whatever a text holds, a reader of the page reads the same letters in the same order.</summary>
public class TextsAreKept
{
    /// <summary>
    /// Marks that are left, links and attributes gone wrong, levels out of order. Where an address in a text ends
    /// nobody knows but its author.
    /// </summary>
    private static readonly HashSet<string> OfMarkdown = typeof(ItaSite.Diagnostics.MarkdownProblems)
        .GetFields()
        .Select(field => ((ItaSite.Diagnostics.Problem)field.GetValue(null)!).Code)
        .Append(ItaSite.Diagnostics.ProofProblems.HeadingLevelIsSkipped.Code)
        .Except([ItaSite.Diagnostics.MarkdownProblems.AddressEndsEarly.Code])
        .ToHashSet();

    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.String[Gen.OneOf(Gen.Char['ก', 'ฮ'], Gen.Char['!', '~']), 1, 8],
        Gen.String[Gen.Char['ก', 'ฮ'], 1, 6],
        Gen.Int[0, 11]
            .Select(at =>
                new[]
                {
                    "1.",
                    "-",
                    "#",
                    "**",
                    "(ก)",
                    "https://example.go.th/a_b",
                    "a@b.go.th",
                    "๑.",
                    "|",
                    "{#x}",
                    "<b>",
                    "&amp;",
                }[at]
            )
    );

    private static readonly Gen<TextSpan> Span = Gen.Select(
            Word.Array[1, 4],
            Gen.Bool,
            Gen.Int[0, 9],
            Gen.Bool,
            Gen.Bool
        )
        .Select(
            (words, begins, look, ends, isLink) =>
                new TextSpan($"{(begins ? " " : "")}{string.Join(' ', words)}{(ends ? " " : "")}")
                {
                    IsBold = look is 1 or 2,
                    IsItalic = look is 2 or 3,
                    IsStruck = look is 4,
                    Address = isLink && look == 5 ? "https://example.go.th/ก (1)" : null,
                }
        );

    private static readonly Gen<IReadOnlyList<TextSpan>> Words = Gen.OneOf(Span, Span, Span, Gen.Const(TextSpan.Break))
        .Array[1, 5]
        .Select(spans => (IReadOnlyList<TextSpan>)spans);

    /// <summary>Lists of Markdown, or lists as they are typed: within one another a mark may be either.</summary>
    private static readonly Gen<TextBlock[]> Blocks = Gen.OneOf(
        BlockOf([0, 1, 2, 3, 5, 6]).Array[1, 8],
        BlockOf([0, 1, 4, 4, 5, 6]).Array[1, 8]
    );

    private static Gen<TextBlock> BlockOf(int[] kinds) =>
        Gen.Select(Gen.Int[0, 5], Words, Gen.Int[0, 3], Words.Array[6])
            .Select(
                (at, words, depth, cells) =>
                    kinds[at] switch
                    {
                        0 => new TextBlock.Heading(depth + 1, words),
                        1 or 2 => new TextBlock.Entry(depth, null, words),
                        3 => new TextBlock.Entry(depth, $"{depth + 1}.", words),
                        4 => new TextBlock.Entry(depth, $"({"กขคง"[depth]})", words),
                        5 => new TextBlock.Grid([
                            [cells[0], cells[1]],
                            [cells[2], cells[3]],
                            [cells[4], cells[5]],
                        ]),
                        _ => (TextBlock)new TextBlock.Paragraph(words),
                    }
            );

    [Fact]
    public void No_letter_is_lost_or_moved() =>
        Blocks.Sample(
            blocks =>
            {
                var markdown = BlockMarkdown.Of(blocks, 2);
                var read = string.Concat(BlockTexts.In(MarkdownText.Parse(markdown)).Select(InlineText.Of));
                var (was, stands) = (Letters(string.Concat(blocks.Select(TextOf))), Letters(read));
                var same = was.Zip(stands).TakeWhile(pair => pair.First == pair.Second).Count();
                Assert.True(was == stands, $"{was[same..]}\n{stands[same..]}\n{markdown}");
            },
            iter: 3000
        );

    [Fact]
    public void A_page_of_any_text_has_no_warning_that_the_text_made() =>
        Blocks.Sample(
            blocks =>
            {
                // Typed signs of Markdown around marks are more than the check of pages tells apart.
                var markdown = BlockMarkdown.Of([.. blocks.Select(block => "|*#_{&".Aggregate(block, Without))], 2);
                var result = SiteInAString.BuildAnything(
                    $"-- {OfficeFiles.Page} --\n---\nitem: A1\n---\n## ก {{#chart}}\n\n{markdown}\n"
                );
                Assert.True(
                    !result.Diagnostics.Any(one =>
                        one.Place.File == OfficeFiles.Page && OfMarkdown.Contains(one.Problem.Code)
                    ),
                    $"{OfficeFiles.Told(result)}\n{markdown}"
                );
            },
            iter: 60
        );

    private static TextBlock Without(TextBlock block, char sign) =>
        block switch
        {
            TextBlock.Heading heading => heading with { Words = Without(heading.Words, sign) },
            TextBlock.Paragraph paragraph => paragraph with { Words = Without(paragraph.Words, sign) },
            TextBlock.Entry entry => entry with { Words = Without(entry.Words, sign) },
            TextBlock.Grid grid => new TextBlock.Grid([
                .. grid.Rows.Select(row =>
                    (IReadOnlyList<IReadOnlyList<TextSpan>>)[.. row.Select(cell => Without(cell, sign))]
                ),
            ]),
            _ => block,
        };

    private static IReadOnlyList<TextSpan> Without(IReadOnlyList<TextSpan> words, char sign) =>
        [.. words.Select(span => span with { Text = span.Text.Replace(sign, sign == '_' ? '.' : 'ก') })];

    private static string TextOf(TextBlock block) =>
        block switch
        {
            TextBlock.Heading heading => TextOf(heading.Words),
            TextBlock.Paragraph paragraph => TextOf(paragraph.Words),
            TextBlock.Entry { Marker: ['(', ..] marker } entry when TextOf(entry.Words).Trim().Length > 0 => marker
                + TextOf(entry.Words),
            TextBlock.Entry entry => TextOf(entry.Words),
            TextBlock.Grid grid => string.Concat(grid.Rows.SelectMany(row => row).Select(TextOf)),
            _ => "",
        };

    private static string TextOf(IReadOnlyList<TextSpan> words) => string.Concat(words.Select(span => span.Text));

    /// <summary>Marks of lists are no letters of the text, whoever wrote them.</summary>
    private static string Letters(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter != '•'));
}
