using System.Text.Json;
using ItaSite.Search;
using ItaSite.Tests.Rendering;
using ItaSite.Thai;
using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

/// <summary>The scripts of the search page over an index, against a plain look through all texts.</summary>
public class SearchIsTrue(PublishedSite site, Chromium chromium)
{
    /// <summary>Asks for everything that is found, a page of results after the other.</summary>
    private const string FindAll = """
        async (queries) => {
          const all = [];
          for (const query of queries) {
            const index = await ita.index.open();
            const found = await ita.ranking.begin(query, index);
            const numbers = [];
            const isLeft = () => found.titled.length + found.others.length + found.ready.length > 0;
            do {
              for (const result of await ita.ranking.next(found, index)) numbers.push(result.number);
            } while (isLeft());
            all.push(numbers.sort((one, other) => one - other));
          }

          return JSON.stringify(all);
        }
        """;

    private static readonly char[] Spaces = [' ', '\n'];

    [Fact]
    public async Task A_search_finds_what_holds_all_words_and_nothing_else()
    {
        var entries = Entries();
        var queries = Queries(entries);
        var folded = entries.Select(FoldedTexts).ToList();
        await using var server = await SearchServer.StartAsync(site.Folder, entries);
        var (page, complaints) = await chromium.OpenAsync($"{server.Address}search.html", 1280, ColorScheme.Light);

        var found = JsonSerializer.Deserialize<int[][]>(await page.EvaluateAsync<string>(FindAll, queries))!;

        var wrong = queries
            .Zip(found, (query, numbers) => (query, numbers, expected: Scan(query, folded)))
            .Where(one => !one.numbers.SequenceEqual(one.expected))
            .Select(one => $"{one.query}: {string.Join(' ', one.numbers)} not {string.Join(' ', one.expected)}");
        Assert.Empty(wrong);
        Assert.Contains(found, numbers => numbers.Length > 30);
        Assert.Contains(found, numbers => numbers.Length == 0);
        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    /// <summary>Of every kind; some with a context, some with a title that others have within their text.</summary>
    private static List<SearchEntry> Entries()
    {
        var many = ManyPages.Entries().Take(400).ToList();
        return
        [
            .. many.Select(
                (entry, number) =>
                    entry with
                    {
                        Kind = (SearchKind)(number % 7),
                        Context = number % 3 == 0 ? many[(number + 7) % many.Count].Title : "",
                        Title = number % 5 == 0 ? many[number / 2].Passages[0].Heading : entry.Title,
                        Passages = number % 7 == 5 ? [] : entry.Passages,
                    }
            ),
        ];
    }

    /// <summary>Pieces of what stands there, words from two places, and letters of Latin, digits and signs.</summary>
    private static string[] Queries(List<SearchEntry> entries)
    {
        var chance = new Random(20260101);
        string Piece(int most)
        {
            var entry = entries[chance.Next(entries.Count)];
            string[] texts =
            [
                entry.Title,
                entry.Context,
                .. entry.Passages.SelectMany(one => new[] { one.Heading, one.Text }),
            ];
            var text = texts[chance.Next(texts.Length)];
            var start = chance.Next(text.Length + 1);
            return text.Substring(start, Math.Min(1 + chance.Next(most), text.Length - start));
        }

        return
        [
            .. Enumerable.Range(0, 150).Select(_ => Piece(24)),
            .. Enumerable.Range(0, 100).Select(_ => $"{Piece(6)} {Piece(6)}"),
            .. Enumerable.Range(0, 50).Select(_ => Piece(5) + Piece(5)),
            .. new[] { "การ", "ไม่มีคำนี้แน่นอน", "zzz", "e-service", "2565", "๒๕๖๕", "(", "ก", "é", "中文字" },
        ];
    }

    private static (string[] Own, string Context) FoldedTexts(SearchEntry entry) =>
        (
            [
                FoldedLines(entry.Title),
                .. entry.Passages.SelectMany(one => new[] { FoldedLines(one.Heading), FoldedLines(one.Text) }),
            ],
            FoldedLines(entry.Context)
        );

    private static string FoldedLines(string text)
    {
        var folded = new char[text.Length];
        return new string(folded, 0, FoldedText.Lines(text, folded));
    }

    private static IEnumerable<int> Scan(string query, List<(string[] Own, string Context)> entries)
    {
        var words = query
            .Split(Spaces, StringSplitOptions.RemoveEmptyEntries)
            .Select(FoldedText.Of)
            .Where(word => word.Length > 0)
            .ToList();
        return string.Concat(words).Length < 2 || words.TrueForAll(word => word.Length < 2)
            ? []
            : Enumerable
                .Range(0, entries.Count)
                .Where(number =>
                    words.Exists(word => IsIn(word, entries[number].Own))
                    && words.TrueForAll(word => IsIn(word, [.. entries[number].Own, entries[number].Context]))
                );
    }

    private static bool IsIn(string word, string[] texts) =>
        texts.Any(text => text.Contains(word, StringComparison.Ordinal));
}
