using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using ItaSite.Diagnostics;

namespace ItaSite.Verifying;

/// <summary>
/// The one door to the network: asks a host as a visitor does, follows nothing by itself, and stops at every limit.
/// </summary>
internal sealed class LiveHost : IDisposable
{
    private const int HeaderKilobytes = 64;

    private readonly VerifyLimits limits;
    private readonly SocketsHttpHandler handler;
    private readonly HttpClient client;
    private readonly CancellationTokenSource run;
    private readonly CancellationToken stop;
    private volatile Bilingual? tls;
    private volatile IPEndPoint? far;
    private volatile IPEndPoint? near;
    private int requests;
    private long bytes;
    private int failures;

    public LiveHost(VerifyLimits limits, CancellationToken stop)
    {
        this.limits = limits;
        this.stop = stop;
        run = CancellationTokenSource.CreateLinkedTokenSource(stop);
        run.CancelAfter(limits.Run);
        handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxResponseHeadersLength = HeaderKilobytes,
            MaxConnectionsPerServer = limits.AtOnce,
            MaxResponseDrainSize = 0,
            ConnectTimeout = limits.Silence,
            ConnectCallback = ConnectAsync,
        };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, _, chain, errors) =>
        {
            if (errors != SslPolicyErrors.None)
                tls = TlsFault.Of(errors, chain);

            return errors == SslPolicyErrors.None;
        };
        client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Why nothing more is asked; null while the host is within the limits.</summary>
    public Bilingual? Cut =>
        run.IsCancellationRequested ? new Bilingual("เกินเวลาที่กำหนด", "out of time")
        : requests >= limits.Requests ? new Bilingual("ถามครบจำนวนที่กำหนด", "as many requests as are allowed")
        : bytes >= limits.BytesOfRun ? new Bilingual("รับข้อมูลครบจำนวนที่กำหนด", "as many bytes as are allowed")
        : failures >= limits.FailuresInARow
            ? new Bilingual("เครื่องแม่ข่ายไม่ตอบติดต่อกันหลายครั้ง", "the host failed many times in a row")
        : null;

    public int Requests => requests;

    /// <summary>The address of the machine that answered last; null before the first answer.</summary>
    public string? Far => NameOf(far);

    /// <summary>The address of this machine, as its own network sees it.</summary>
    public string? Near => NameOf(near);

    /// <param name="most">Bytes that are read of the body; null for the limit of such files.</param>
    /// <param name="isKept">The body is wanted too, not only its sum.</param>
    public async Task<Answer> AskAsync(Uri address, Visitor visitor, bool isKept, long? most = null)
    {
        if (Cut is { } cut)
            return new Answer { Fault = cut };

        Interlocked.Increment(ref requests);
        if (limits.Delay > TimeSpan.Zero)
            await Task.Delay(limits.Delay, stop);

        var answer = await AskOnceAsync(address, visitor, isKept, most ?? limits.BytesOfFile);
        if (answer.Fault is null)
            Interlocked.Exchange(ref failures, 0);
        else if (!answer.IsTooLong || most is null)
            Interlocked.Increment(ref failures);

        return answer;
    }

    public void Dispose()
    {
        client.Dispose();
        handler.Dispose();
        run.Dispose();
    }

    private async Task<Answer> AskOnceAsync(Uri address, Visitor visitor, bool isKept, long most)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        visitor.Dress(request.Headers);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(run.Token);
        patience.CancelAfter(limits.Silence);
        var answer = new Answer();
        try
        {
            using var response = await client.SendAsync(
                request,
                HttpCompletionOption.ResponseHeadersRead,
                patience.Token
            );
            answer = answer with { Status = (int)response.StatusCode, Headers = HeadersOf(response) };
            using var body = await response.Content.ReadAsStreamAsync(run.Token);
            using var counted = new CountedStream(body);
            try
            {
                return await new BodyReader(limits, most, isKept).ReadAsync(answer, counted, run.Token);
            }
            finally
            {
                Interlocked.Add(ref bytes, counted.Count);
            }
        }
        catch (Exception error)
            when (error is HttpRequestException or IOException or InvalidDataException or SocketException
                || (error is OperationCanceledException && !stop.IsCancellationRequested)
            )
        {
            return answer with { Fault = Cut ?? NetworkReason.Of(error, tls) };
        }
    }

    private static Dictionary<string, string> HeadersOf(HttpResponseMessage response) =>
        response
            .Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .GroupBy(header => header.Key.ToLowerInvariant())
            .ToDictionary(
                group => group.Key,
                group => string.Join(", ", group.SelectMany(header => header.Value)),
                StringComparer.Ordinal
            );

    private static string? NameOf(IPEndPoint? end) =>
        (end?.Address.IsIPv4MappedToIPv6 == true ? end.Address.MapToIPv4() : end?.Address)?.ToString();

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        Socket? socket = null;
        try
        {
            socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(context.DnsEndPoint, cancel);
            far = socket.RemoteEndPoint as IPEndPoint;
            near = socket.LocalEndPoint as IPEndPoint;
            var stream = new NetworkStream(socket, ownsSocket: true);
            socket = null;
            return stream;
        }
        finally
        {
            socket?.Dispose();
        }
    }
}
