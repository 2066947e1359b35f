using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace ItaSite.Serving;

/// <summary>The browsers that wait for news of the site.</summary>
internal sealed class EventListeners
{
    /// <summary>More tabs than anybody opens.</summary>
    public const int Most = 64;

    private readonly ConcurrentDictionary<Channel<PreviewEvent>, bool> waiting = new();
    private volatile PreviewEvent? standing;

    public void Tell(PreviewEvent news)
    {
        // Problems concern those who come later too; a reload does not.
        standing = news == PreviewEvent.Reload ? null : news;
        foreach (var listener in waiting.Keys)
            listener.Writer.TryWrite(news);
    }

    public void Dismiss()
    {
        foreach (var listener in waiting.Keys)
            listener.Writer.TryComplete();
    }

    public async Task AttendAsync(HttpContext context)
    {
        if (waiting.Count >= Most)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        // A browser that does not read gets the latest news only.
        var listener = Channel.CreateBounded<PreviewEvent>(
            new BoundedChannelOptions(4) { FullMode = BoundedChannelFullMode.DropOldest }
        );
        context.Response.ContentType = "text/event-stream";
        waiting[listener] = true;
        if (standing is { } problems)
            listener.Writer.TryWrite(problems);

        try
        {
            await context.Response.WriteAsync(": ita\n\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await foreach (var news in listener.Reader.ReadAllAsync(context.RequestAborted))
            {
                await context.Response.WriteAsync($"event: {news.Name}\ndata: {news.Data}\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser went away.
        }
        finally
        {
            waiting.TryRemove(listener, out _);
        }
    }
}
