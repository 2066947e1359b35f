using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reading;
using ItaSite.Thai;

namespace ItaSite.Tests.Reading;

/// <summary>The everyday words that every site's search knows.</summary>
public class EverydayWordsAreWellFormed
{
    private static readonly EverydayWords Words = EverydayWordsReader.Shipped;

    [Fact]
    public void The_file_is_read_without_a_complaint_and_says_something_in_every_group()
    {
        var diagnostics = new DiagnosticBag();
        var path = Path.Combine(Repository.Root, "src", "Shipped", "Words", "everyday.yaml");
        var read = EverydayWordsReader.Read(new SourceText("everyday.yaml", File.ReadAllText(path)), diagnostics);

        Assert.Empty(diagnostics);
        Assert.Equal(Words.Groups.Count, read.Groups.Count);
        Assert.All(
            Words.Groups,
            group =>
            {
                Assert.NotEmpty(group.Means);
                Assert.NotEmpty(group.Typed);
                Assert.All(group.Means, word => Assert.InRange(FoldedText.Of(word).Length, 2, 60));
                Assert.All(group.Typed, word => Assert.InRange(FoldedText.Of(word).Length, 2, 40));
            }
        );
        Assert.True(Words.Groups.Sum(group => group.Typed.Count) >= 1_000);
    }

    [Fact]
    public void No_word_is_typed_twice_and_none_that_says_nothing_is_typed_for_something()
    {
        var typed = Words.Groups.SelectMany(group => group.Typed).Select(FoldedText.Of).ToList();

        Assert.Equal([], typed.GroupBy(word => word).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.Equal([], typed.Intersect(Words.FunctionWords.Select(FoldedText.Of)));
    }
}
