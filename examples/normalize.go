// Repairs texts by the service, with the standard library alone.
//
//	go run examples/normalize.go one URL  < article.txt    > repaired.txt
//	go run examples/normalize.go bulk URL < articles.jsonl > answers.jsonl
//
// A line of articles.jsonl is {"id": 1, "text": "…"}. With keys, export NORMALIZER_KEY.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/rand"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

const tries = 6

var client = http.Client{Timeout: 150 * time.Second}

type edit struct {
	Start   int      `json:"start"` // in code points, as a []rune counts
	Codes   []string `json:"codes"`
	Message string   `json:"message"`
}

type problem struct {
	Title  string `json:"title"`
	Detail string `json:"detail"`
}

// line is one line of a bulk answer, the last of which has the summary alone.
type line struct {
	ID      json.RawMessage `json:"id"`
	Text    string          `json:"text"`
	Problem *problem        `json:"problem"`
	Summary *struct {
		Complete bool `json:"complete"`
		Failed   int  `json:"failed"`
	} `json:"summary"`
}

func isPassing(status int) bool {
	switch status {
	case 408, 429, 500, 502, 503, 504:
		return true
	}
	return false
}

// ask gives the body of the answer. Asking twice does no harm: the same text has the same answer.
func ask(url string, body []byte, kind string) ([]byte, error) {
	for n := 1; ; n++ {
		wait := time.Duration((0.5 + rand.Float64()/2) * float64(200*time.Millisecond) * float64(int(1)<<n))
		told, status, after, err := try(url, body, kind)
		if err == nil && status == http.StatusOK {
			return told, nil
		}
		if err == nil {
			err = fmt.Errorf("%d: %s", status, told)
			if !isPassing(status) {
				return nil, err
			}
		}
		if n == tries {
			return nil, err
		}
		time.Sleep(wait + after)
	}
}

func try(url string, body []byte, kind string) ([]byte, int, time.Duration, error) {
	request, err := http.NewRequest(http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return nil, 0, 0, err
	}
	request.Header.Set("Content-Type", kind)
	if key := os.Getenv("NORMALIZER_KEY"); key != "" {
		request.Header.Set("Authorization", "Bearer "+key)
	}
	response, err := client.Do(request)
	if err != nil {
		return nil, 0, 0, err
	}
	defer response.Body.Close()
	seconds, _ := strconv.Atoi(response.Header.Get("Retry-After"))
	told, err := io.ReadAll(response.Body)
	return told, response.StatusCode, time.Duration(seconds) * time.Second, err
}

func one(url string, input []byte) error {
	body, err := json.Marshal(map[string]string{"text": string(input)})
	if err != nil {
		return err
	}
	told, err := ask(url+"/v1/normalize", body, "application/json")
	if err != nil {
		return err
	}
	var answer struct {
		Text  string `json:"text"`
		Edits []edit `json:"edits"`
	}
	if err := json.Unmarshal(told, &answer); err != nil {
		return err
	}
	fmt.Print(answer.Text)
	for _, each := range answer.Edits {
		fmt.Fprintf(os.Stderr, "%d: %s: %s\n", each.Start, strings.Join(each.Codes, " "), each.Message)
	}
	return nil
}

func bulk(url string, input []byte) error {
	told, err := ask(url+"/v1/normalize/bulk?return=text", input, "application/x-ndjson")
	if err != nil {
		return err
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	decoder := json.NewDecoder(bytes.NewReader(told))
	for {
		var each line
		if err := decoder.Decode(&each); err != nil {
			// The last line proves that the answer is whole, and here there was none.
			return fmt.Errorf("the answer was cut off: %w", err)
		}
		switch {
		case each.Summary != nil && each.Summary.Complete && each.Summary.Failed == 0:
			return nil
		case each.Summary != nil:
			return fmt.Errorf("%d lines were refused", each.Summary.Failed)
		case each.Problem != nil:
			fmt.Fprintf(os.Stderr, "%s: %s. %s\n", each.ID, each.Problem.Title, each.Problem.Detail)
		default:
			if err := encoder.Encode(map[string]any{"id": each.ID, "text": each.Text}); err != nil {
				return err
			}
		}
	}
}

func main() {
	tasks := map[string]func(string, []byte) error{"one": one, "bulk": bulk}
	if len(os.Args) != 3 || tasks[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, "usage: normalize one|bulk URL")
		os.Exit(2)
	}
	input, err := io.ReadAll(os.Stdin)
	if err == nil {
		err = tasks[os.Args[1]](strings.TrimSuffix(os.Args[2], "/"), input)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
