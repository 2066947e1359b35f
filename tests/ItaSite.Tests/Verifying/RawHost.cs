using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ItaSite.Tests.Verifying;

/// <summary>A host that answers with whatever bytes it likes, as no web server would.</summary>
internal sealed class RawHost : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Func<string, NetworkStream, CancellationToken, Task> answer;
    private int asked;

    public RawHost(Func<string, NetworkStream, CancellationToken, Task> answer)
    {
        this.answer = answer;
        listener.Start();
        _ = AcceptAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";

    public int Asked => asked;

    public static Task SendAsync(NetworkStream stream, string text) =>
        stream.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask();

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = AnswerAsync(await listener.AcceptTcpClientAsync(stop.Token));
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient visitor)
    {
        try
        {
            using (visitor)
            {
                var stream = visitor.GetStream();
                var request = new byte[8192];
                var length = await stream.ReadAsync(request, stop.Token);
                Interlocked.Increment(ref asked);
                await answer(Encoding.ASCII.GetString(request, 0, length).Split(' ')[1], stream, stop.Token);
            }
        }
        catch (Exception error)
            when (error
                    is IOException
                        or OperationCanceledException
                        or ObjectDisposedException
                        or IndexOutOfRangeException
            )
        {
            // The visitor had enough.
        }
    }
}
