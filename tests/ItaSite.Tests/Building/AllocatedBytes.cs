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
    [InlineData("reading", 330_000)]
    [InlineData("assessing", 70_000)]
    [InlineData("crawling", 6_000)]
    [InlineData("printing", 240_000)]
    [InlineData("proofreading", 225_000)]
    [InlineData("between pages", 3_000)]
    [InlineData("search", 200_000)]
    public void One_more_page_costs_a_stage_no_more_than_its_bound(string stage, long most)
    {
        var perPage = bytes.PerPage(stage, 2);

        Assert.True(perPage <= most, $"{stage}: {perPage:#,0} bytes a page, at most {most:#,0}");
    }

    /// <summary>What a page takes hardly any of, such as a line in a list, may grow by steps.</summary>
    [Theory]
    [InlineData("reading")]
    [InlineData("assessing")]
    [InlineData("crawling")]
    [InlineData("printing")]
    [InlineData("proofreading")]
    [InlineData("between pages")]
    [InlineData("search")]
    public void A_page_of_a_large_site_costs_no_more_than_one_of_a_small(string stage)
    {
        const int hardlyAny = 2_000;
        var (small, large) = (bytes.PerPage(stage, 1), bytes.PerPage(stage, 2));

        Assert.True(
            large <= (small * 1.1) + hardlyAny,
            $"{stage}: {small:#,0} bytes a page of a small site, {large:#,0} of one twice as large"
        );
    }
}
