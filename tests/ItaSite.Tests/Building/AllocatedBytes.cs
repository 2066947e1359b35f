using ItaSite.Search;
using ItaSite.Tests.Rendering;

namespace ItaSite.Tests.Building;

/// <summary>
/// What each stage allocates for one more page of 15.8 kB. Nobody asserts times, which depend on the machine; these
/// numbers hardly do.
/// </summary>
[Collection(nameof(AloneInTheProcess))]
public class AllocatedBytes(StageBytes bytes) : IClassFixture<StageBytes>
{
    /// <summary>A sixth above what was measured: raise one only for what a page is worth it.</summary>
    [Theory]
    [InlineData("reading", 375_000)]
    [InlineData("screening", 73_000)]
    [InlineData("assessing to printing", 191_000)]
    [InlineData("proofreading", 120_000)]
    [InlineData("between pages", 2_500)]
    [InlineData("search", 110_000)]
    public void One_more_page_costs_a_stage_no_more_than_its_bound(string stage, long most)
    {
        var perPage = bytes.PerPage(stage, 2);

        Assert.True(perPage <= most, $"{stage}: {perPage:#,0} bytes a page, at most {most:#,0}");
    }

    /// <summary>
    /// What grew with the square of the pages would cost twice as much; pools of memory grow by steps.
    /// </summary>
    [Theory]
    [InlineData("reading")]
    [InlineData("screening")]
    [InlineData("assessing to printing")]
    [InlineData("proofreading")]
    [InlineData("between pages")]
    public void A_page_of_a_large_site_costs_no_more_than_one_of_a_small(string stage)
    {
        const int pools = 37_500;
        var (small, large) = (bytes.PerPage(stage, 1), bytes.PerPage(stage, 2));

        Assert.True(
            large <= (small * 1.1) + pools,
            $"{stage}: {small:#,0} bytes a page of a small site, {large:#,0} of one twice as large"
        );
    }

    /// <summary>Its scripts are cut by size, so that only many entries show what one more costs.</summary>
    [Fact]
    public void An_entry_of_a_large_search_index_costs_no_more_than_one_of_a_small()
    {
        var entries = ManyPages.Entries();
        OfIndex(4000);
        var (small, middle, large) = (OfIndex(1000), OfIndex(2000), OfIndex(4000));
        var (first, second) = ((middle - small) / 1000, (large - middle) / 2000);

        Assert.True(second <= first * 1.1, $"{first:#,0} bytes an entry of a small index, {second:#,0} of a large one");

        long OfIndex(int count)
        {
            var some = entries.Take(count).ToList();
            return StageBytes.OfThisThread(() =>
                StageBytes.Open(new SearchIndex(SearchIndexReader.Site, some).Scripts)
            );
        }
    }
}
