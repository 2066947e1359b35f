using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

internal static class Waiting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// Asks until a page's own state is as wanted. Playwright's own way evaluates text within the page, which the
    /// site's policy forbids as soon as the first answer is no.
    /// </summary>
    public static async Task UntilAsync(this IPage page, string condition)
    {
        var end = DateTime.UtcNow + Patience;
        while (!await page.EvaluateAsync<bool>(condition))
        {
            Assert.True(DateTime.UtcNow < end, condition);
            await Task.Delay(Pause, TestContext.Current.CancellationToken);
        }
    }
}
