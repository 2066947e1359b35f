using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

internal static class Waiting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// Until a page is there as a whole. Playwright's own way waits for an event, which on a busy machine may have been
    /// before it listens.
    /// </summary>
    public static async Task IsAtAsync(this IPage page, [StringSyntax(StringSyntaxAttribute.Regex)] string address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(address));
        await page.UntilAsync("document.readyState === 'complete'");
    }

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
